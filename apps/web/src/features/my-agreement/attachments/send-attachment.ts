import { NetworkError, problemOf } from '../../../api/problem';

/** Sends a file as a form; the server's refusals are thrown as everywhere. */
export async function sendAttachment(agreementId: number, file: File): Promise<void> {
  const form = new FormData();
  form.append('file', file, file.name);
  let response: Response;
  try {
    response = await fetch(`/api/agreements/${agreementId}/attachments`, {
      method: 'POST',
      body: form,
      credentials: 'same-origin',
      headers: { 'X-Kaskade': '1' },
    });
  } catch (error) {
    throw new NetworkError(error);
  }
  if (!response.ok) throw await problemOf(response);
}
