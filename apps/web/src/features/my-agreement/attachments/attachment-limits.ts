/** What the server takes. It looks for itself: here it is said before anything is sent. */
export const LARGEST_BYTES = 10 * 1024 * 1024;
export const MOST_ATTACHMENTS = 20;
export const ACCEPTED_FILES = '.pdf,.docx,.xlsx,.png,.jpg,.jpeg,.txt';
