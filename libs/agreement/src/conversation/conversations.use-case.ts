import { Injectable } from '@nestjs/common';
import { Actor, checkConversationDay, Day, MOST_CONVERSATIONS } from '@kaskade/domain';
import { Conversation, Database, StaleVersionError, Transaction, UnitOfWork } from '@kaskade/persistence';
import { Clock, expectVersion, orCurrent, Problem } from '@kaskade/platform';
import { AgreementAccess, expectContentEditable, holdAgreements, readableAgreement } from '../access/agreement-access';
import { expectNone } from '../measure/measure-access';
import { TemplateReader } from '../template/template.reader';
import { conversationView, editableConversation, findConversation } from './conversation-access';
import { ConversationDto, ConversationInputDto } from './conversation.dto';

/** The dates of conversations are agreed together with the agreement (domain §2): they are content as all else. */
@Injectable()
export class Conversations {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly templates: TemplateReader,
  ) {}

  add(actor: Actor, agreementId: number, input: ConversationInputDto): Promise<ConversationDto> {
    return this.unitOfWork.run(actor, async (tx) => {
      await holdAgreements(tx, [agreementId]);
      const access = await readableAgreement(tx, actor, this.clock.today(), agreementId);
      expectContentEditable(access);
      await expectRoom(tx, agreementId);
      await expectDay(tx, access, input.plannedOn);
      await this.expectTalk(tx, access, input.talkId, null);
      const { name, plannedOn, talkId } = input;
      const id = await tx.insert(Conversation, { agreementId, name, plannedOn, talkId, version: 1 });
      return { id, version: 1, name, plannedOn, talkId };
    });
  }

  async change(actor: Actor, conversationId: number, version: number, input: ConversationInputDto): Promise<ConversationDto> {
    const known = await findConversation(this.database, conversationId);
    const change = this.unitOfWork.run(actor, async (tx) => {
      await holdAgreements(tx, known ? [known.agreementId] : []);
      const { row, access } = await editableConversation(tx, actor, this.clock.today(), conversationId);
      expectVersion('conversation', row, version);
      await expectDay(tx, access, input.plannedOn);
      await this.expectTalk(tx, access, input.talkId, conversationId);
      const { name, plannedOn, talkId } = input;
      await tx.update(Conversation, conversationId, version, { name, plannedOn, talkId });
      return { id: conversationId, version: version + 1, name, plannedOn, talkId };
    });
    return orCurrent(change, () => this.current(conversationId));
  }

  async remove(actor: Actor, conversationId: number, version: number): Promise<void> {
    const known = await findConversation(this.database, conversationId);
    const change = this.unitOfWork.run(actor, async (tx) => {
      await holdAgreements(tx, known ? [known.agreementId] : []);
      const { row } = await editableConversation(tx, actor, this.clock.today(), conversationId);
      expectVersion('conversation', row, version);
      const removed = await tx.deleteWhere(Conversation, { id: conversationId, version });
      if (removed !== 1) throw new StaleVersionError('conversation', conversationId);
    });
    return orCurrent(change, () => this.current(conversationId));
  }

  /** A fixed talk is one of the template's, and is planned once. */
  private async expectTalk(tx: Transaction, { head, path }: AgreementAccess, talkId: string, exceptId: number | null): Promise<void> {
    if (talkId === '') return;
    const { content } = await this.templates.forAgreement(tx, head.id, path, this.clock.today());
    if (!content.talks.some((talk) => talk.id === talkId)) throw Problem.invalid({ field: 'talkId', code: 'talk-unknown' });
    const planned = await tx.query<{ id: number }>('SELECT id FROM conversation WHERE agreementId = ? AND talkId = ?', [head.id, talkId]);
    if (planned.some(({ id }) => id !== exceptId)) throw Problem.invalid({ field: 'talkId', code: 'talk-planned' });
  }

  private async current(conversationId: number): Promise<ConversationDto | null> {
    const row = await findConversation(this.database, conversationId);
    return row && conversationView(row);
  }
}

/** 400 when the agreement has as many conversations as it may have. */
async function expectRoom(tx: Transaction, agreementId: number): Promise<void> {
  const planned = await tx.query('SELECT id FROM conversation WHERE agreementId = ?', [agreementId]);
  if (planned.length < MOST_CONVERSATIONS) return;
  throw Problem.invalid({ field: 'name', code: 'conversations-too-many', params: { max: MOST_CONVERSATIONS } });
}

/** 400 for a day far from the agreement's period. */
async function expectDay(tx: Transaction, { head }: AgreementAccess, plannedOn: Day): Promise<void> {
  const [period] = await tx.query<{ validFrom: Day; validTo: Day }>('SELECT validFrom, validTo FROM period WHERE id = ?', [head.periodId]);
  expectNone(checkConversationDay(plannedOn, period!));
}
