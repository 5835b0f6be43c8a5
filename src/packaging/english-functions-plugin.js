import path from 'node:path';
import { tsImport } from 'tsx/esm/api';
import webpack from 'webpack';
import { englishMetadata } from './english-functions.js';

const NAME = 'EnglishFunctionsPlugin';

/** Writes functions.en-US.json beside functions.json; a missing or surplus description fails the build. */
export class EnglishFunctionsPlugin {
  constructor({ descriptions }) {
    this.descriptions = path.resolve(descriptions);
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tapPromise({ name: NAME, stage }, async () => {
        compilation.fileDependencies.add(this.descriptions);
        const indonesian = compilation.getAsset('functions.json');
        if (!indonesian) return; // the metadata plugin has said why
        const { descriptionsEn } = await tsImport(this.descriptions, import.meta.url);
        const { metadata, problems } = englishMetadata(JSON.parse(indonesian.source.source().toString()), descriptionsEn);
        for (const problem of problems) compilation.errors.push(new webpack.WebpackError(`${this.descriptions}: ${problem}`));
        compilation.emitAsset('functions.en-US.json', new webpack.sources.RawSource(JSON.stringify(metadata, null, 2)));
      });
    });
  }
}
