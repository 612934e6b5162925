import type { Response } from 'express';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Names the workbook for the reader (RFC 6266), with an ASCII name for old ones; no sign in the name can end the header. */
export function startDownload(response: Response, title: string): void {
  const name = `${title.replace(/[\u0000-\u001F\u007F"*/:<>?\\|]/g, ' ').trim()}.xlsx`;
  const plain = name
    .replace(/[æÆ]/g, 'ae')
    .replace(/[øØ]/g, 'o')
    .replace(/[åÅ]/g, 'a')
    .replace(/[^ -~]/g, '_');
  // Half a surrogate pair is no text: encoding it would fail.
  const whole = name.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '_');
  const encoded = encodeURIComponent(whole).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  response.setHeader('Content-Type', XLSX);
  response.setHeader('Content-Disposition', `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`);
  response.setHeader('Cache-Control', 'no-store');
}
