/** The dev server of the page, with a Thrift server inside it. */
import react from '@vitejs/plugin-react'
import thrift from 'unplugin-thrift/vite'
import { defineConfig } from 'vite'
import { thriftServer } from './server/plugin.ts'

export default defineConfig({
  // The IDL is a package of its own, which several programs share; its types are kept beside it.
  plugins: [thrift({ root: '../idl' }), react(), thriftServer()],
})
