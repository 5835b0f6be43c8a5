/** Where the checked-in manifest.xml says the add-in lives: the development server. */
export const DEVELOPMENT_URL = 'https://localhost:3000/';

/** The address the built add-in will be served from, out of the BASE_URL given to the build. Throws when it cannot be one. */
export function baseUrl(given) {
  if (!given) return DEVELOPMENT_URL;
  const url = new URL(given);
  if (url.protocol !== 'https:' || url.search || url.hash) {
    throw new Error(`BASE_URL must be a plain https address, such as https://kinerja.example.go.id/add-in/ (it is ${given})`);
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** The manifest with every address of the development server moved to `base`. */
export function manifestFor(manifest, base) {
  return manifest.replaceAll(DEVELOPMENT_URL, base);
}
