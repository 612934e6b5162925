import { Actor, Day } from '@kaskade/domain';
import { Problem } from '@kaskade/platform';
import { AgreementAccess, expectContentEditable, readableAgreement } from '../access/agreement-access';
import { SqlSource } from '../access/sql';
import { ConversationDto } from './conversation.dto';

type ConversationRow = ConversationDto & { readonly agreementId: number };

/** Null when there is none. */
export async function findConversation(source: SqlSource, conversationId: number): Promise<ConversationRow | null> {
  const [row] = await source.query<ConversationRow>(
    'SELECT id, version, agreementId, name, plannedOn, talkId FROM conversation WHERE id = ?',
    [conversationId],
  );
  return row ?? null;
}

/** @throws Problem 404 when there is none or its agreement may not be read, 403 and 409 as all content. */
export async function editableConversation(
  source: SqlSource,
  actor: Actor,
  today: Day,
  conversationId: number,
): Promise<{ row: ConversationRow; access: AgreementAccess }> {
  const row = await findConversation(source, conversationId);
  if (!row) throw Problem.notFound();
  const access = await readableAgreement(source, actor, today, row.agreementId);
  expectContentEditable(access);
  return { row, access };
}

export function conversationView({ agreementId: _, ...conversation }: ConversationRow): ConversationDto {
  return conversation;
}
