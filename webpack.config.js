import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import CustomFunctionsMetadataPlugin from 'custom-functions-metadata-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { baseUrl, DEVELOPMENT_URL, manifestFor } from './src/packaging/base-url.js';
import { EnglishFunctionsPlugin } from './src/packaging/english-functions-plugin.js';

const root = import.meta.dirname;

/** Every file of src/functions that declares a custom function. */
function functionFiles() {
  const folder = path.join(root, 'src/functions');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(folder, name))
    .filter((file) => /^ \* @customfunction\b/m.test(readFileSync(file, 'utf8')));
}

/** https with a certificate this machine trusts: Excel loads a pane from nothing less. Asks to trust it the first time. */
async function developmentServer() {
  const { default: devCerts } = await import('office-addin-dev-certs');
  return {
    port: Number(new URL(DEVELOPMENT_URL).port),
    server: { type: 'https', options: await devCerts.getHttpsServerOptions() },
    headers: { 'Access-Control-Allow-Origin': '*' },
    devMiddleware: { writeToDisk: true }, // the manifest is sideloaded from dist/
    hot: false,
  };
}

/**
 * The add-in as static files in dist/. Task pane and functions are one page, and so one runtime in Excel.
 * BASE_URL, an environment variable, is the address it will be served from.
 */
export default async function configure(env, { mode }) {
  const functions = functionFiles();
  const base = baseUrl(process.env.BASE_URL);
  const production = mode === 'production';
  // The manifest names the functions' script; every other script is named by the page alone, and so by what it holds.
  const filename = ({ chunk }) => (production && chunk.name !== 'functions' ? 'js/[name].[contenthash:8].js' : '[name].js');
  return {
    context: root,
    devtool: production ? false : 'source-map',
    entry: { functions, taskpane: './src/taskpane/main.tsx' },
    output: { path: path.join(root, 'dist'), filename, chunkFilename: filename, clean: true },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target: 'es2020' },
          },
        },
      ],
    },
    optimization: {
      runtimeChunk: 'single', // the functions and the pane share their modules, and with them one state
      splitChunks: {
        chunks: 'all',
        cacheGroups: {
          libraries: { test: /[\\/]node_modules[\\/]/, name: 'libraries', enforce: true },
          // Of what is loaded at once alone: what only later parts share must not be loaded before them.
          core: { test: /[\\/]src[\\/]/, name: 'core', chunks: 'initial', minChunks: 2, enforce: true },
        },
      },
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({ input: functions, output: 'functions.json' }),
      new EnglishFunctionsPlugin({ descriptions: path.join(root, 'src/functions/descriptions-en.ts') }),
      new HtmlPlugin({ template: 'src/taskpane/taskpane.html', filename: 'taskpane.html', chunks: ['functions', 'taskpane'] }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icon-*.png', to: 'assets/[name][ext]' },
          { from: 'assets/bantuan.html', to: 'bantuan.html' },
          { from: 'manifest.xml', transform: (content) => manifestFor(content.toString(), base) },
        ],
      }),
    ],
    // The pane is one download on a slow office line: a build that outgrows this should be noticed.
    performance: { hints: production ? 'error' : false, maxEntrypointSize: 900_000, maxAssetSize: 700_000 },
    devServer: env.WEBPACK_SERVE ? await developmentServer() : undefined,
  };
}
