import type { Response } from 'express';
import { attachmentDisposition } from '@kaskade/platform';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Names the workbook for the reader. */
export function startDownload(response: Response, title: string): void {
  response.setHeader('Content-Type', XLSX);
  response.setHeader('Content-Disposition', attachmentDisposition(`${title.trim()}.xlsx`));
  response.setHeader('Cache-Control', 'no-store');
}
