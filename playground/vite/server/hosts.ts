/** The names under which the server may be called: other sites can have theirs resolve to this machine, and pages of theirs call it. */
export const hosts = ['localhost', '127.0.0.1', '[::1]']
