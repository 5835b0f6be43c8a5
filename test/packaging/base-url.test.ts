import { baseUrl, manifestFor } from '../../src/packaging/base-url.js';

describe('baseUrl', () => {
  it('is the development server when none is given', () => {
    expect(baseUrl(undefined)).toBe('https://localhost:3000/');
  });

  it('ends in a slash', () => {
    expect(baseUrl('https://kinerja.example.go.id/add-in')).toBe('https://kinerja.example.go.id/add-in/');
  });

  it.each(['http://kinerja.example.go.id/', 'https://kinerja.example.go.id/?v=1', 'kinerja'])('refuses %s', (given) => {
    expect(() => baseUrl(given)).toThrow();
  });
});

describe('manifestFor', () => {
  it('moves every address, and nothing else', () => {
    const manifest = '<a v="https://localhost:3000/taskpane.html"/><b v="https://localhost:3000/assets/icon-16.png"/><c v="http://schemas.example/1.1"/>';
    expect(manifestFor(manifest, 'https://x.go.id/k/')).toBe(
      '<a v="https://x.go.id/k/taskpane.html"/><b v="https://x.go.id/k/assets/icon-16.png"/><c v="http://schemas.example/1.1"/>',
    );
  });
});
