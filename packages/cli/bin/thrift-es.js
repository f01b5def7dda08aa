#!/usr/bin/env node
// A package manager links this file when it installs, which in this workspace is before anything has been built.
import '../dist/main.js'
