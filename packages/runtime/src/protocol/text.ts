/**
 * How texts become bytes and back: up to this length a loop beats what the engine has for it, of which a single
 * call costs 100 to 200 ns in Node 20, and more in Chrome.
 */
export const shortText = 48
