/** A file that belongs to an agreement. */
export class AttachmentDto {
  id!: number;
  version!: number;
  agreementId!: number;
  /** Made by the server from the sender's. */
  name!: string;
  mediaType!: string;
  sizeBytes!: number;
  /** Of the bytes, in hex: what a signature covers. */
  sha256!: string;
  addedOn!: string;
  addedBy!: string;
  /** Null while it belongs to the agreement; a removed one is kept for the versions that were signed with it. */
  removedOn!: string | null;
  /** remove */
  allowedActions!: string[];
}
