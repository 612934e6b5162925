/** How long one step of a start may take on a machine that does much else; four of them fit in what a hook that starts things is given. */
const STEP_MS = 20_000;

/** What `work` answers; after `limitMs` an error that names the step instead, where a hook's own limit would only say that time is up. */
export async function withinTime<T>(step: string | (() => string), work: Promise<T>, limitMs = STEP_MS): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    const fail = () => reject(new Error(`${typeof step === 'string' ? step : step()}: not done after ${limitMs / 1000} s`));
    timer = setTimeout(fail, limitMs);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
