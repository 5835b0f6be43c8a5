const INDONESIAN = '[$-421]';

/**
 * The code with Indonesian separators wherever it is opened: LibreOffice follows the mark on a computer set to English,
 * Excel passes over it and uses the separators of the computer.
 */
export function inIndonesian(code: string): string {
  if (code === 'General' || code === '@' || code.includes('[$-')) return code;
  return code.replace(/(^|;)(?=[^"]*(?:"[^"]*"[^"]*)*$)/g, `$1${INDONESIAN}`);
}

/** The code without that mark, as the rest of the add-in knows it. */
export function withoutLanguage(code: string): string {
  return code.replaceAll(INDONESIAN, '');
}
