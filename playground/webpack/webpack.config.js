/** A bundle that `index.html` loads as it is, even from a file. */
import thrift from 'unplugin-thrift/webpack'

export default {
  mode: 'production',
  entry: './main.js',
  output: { filename: 'main.js' },
  devtool: 'source-map',
  plugins: [thrift({ root: '../idl' })],
}
