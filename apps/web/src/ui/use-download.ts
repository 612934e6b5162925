import { useCallback, useRef, useState } from 'react';
import { NetworkError, problemOf } from '../api/problem';

export interface Download {
  readonly isRunning: boolean;
  readonly receivedBytes: number;
  readonly error: unknown;
  readonly start: (address: string) => Promise<void>;
  readonly cancel: () => void;
}

const FILE_NAME = /filename\*=UTF-8''([^;]+)|filename="([^"]+)"/;

/** Fetches a file with progress and a way to stop; a refusal is an error here instead of a page of JSON. */
export function useDownload(fallbackName: string): Download {
  const [state, setState] = useState<{ isRunning: boolean; receivedBytes: number; error: unknown }>({
    isRunning: false,
    receivedBytes: 0,
    error: null,
  });
  const running = useRef<AbortController>(null);

  const start = useCallback(
    async (address: string) => {
      const controller = new AbortController();
      running.current = controller;
      setState({ isRunning: true, receivedBytes: 0, error: null });
      try {
        const response = await fetch(address, { signal: controller.signal, credentials: 'same-origin' });
        if (!response.ok) throw await problemOf(response);
        const file = await readWithProgress(response, (receivedBytes) => setState({ isRunning: true, receivedBytes, error: null }));
        save(file, fileName(response) ?? fallbackName);
        setState({ isRunning: false, receivedBytes: file.size, error: null });
      } catch (error) {
        const isCancelled = controller.signal.aborted;
        setState({
          isRunning: false,
          receivedBytes: 0,
          error: isCancelled ? null : error instanceof TypeError ? new NetworkError(error) : error,
        });
      }
    },
    [fallbackName],
  );
  return { ...state, start, cancel: () => running.current?.abort() };
}

async function readWithProgress(response: Response, onProgress: (bytes: number) => void): Promise<Blob> {
  const reader = response.body?.getReader();
  if (!reader) return response.blob();
  const chunks: BlobPart[] = [];
  let received = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    chunks.push(part.value);
    received += part.value.byteLength;
    onProgress(received);
  }
  return new Blob(chunks, { type: response.headers.get('content-type') ?? '' });
}

function fileName(response: Response): string | null {
  const match = FILE_NAME.exec(response.headers.get('content-disposition') ?? '');
  if (!match) return null;
  return match[1] ? decodeURIComponent(match[1]) : (match[2] ?? null);
}

/** Hands a file to the browser, which saves it as it does any other. */
export function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
