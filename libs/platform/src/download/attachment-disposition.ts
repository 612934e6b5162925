/**
 * The header that makes a browser keep an answer as a file of this name (RFC 6266), with an ASCII name for old ones. No sign in the name
 * can end the header, and none makes a path of it.
 */
export function attachmentDisposition(fileName: string): string {
  const name = fileName.replace(/[\u0000-\u001F\u007F"*/:<>?\\|]/g, ' ').trim();
  const plain = name
    .replace(/[æÆ]/g, 'ae')
    .replace(/[øØ]/g, 'o')
    .replace(/[åÅ]/g, 'a')
    .replace(/[^ -~]/g, '_');
  // Half a surrogate pair is no text: encoding it would fail.
  const whole = name.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '_');
  const encoded = encodeURIComponent(whole).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
