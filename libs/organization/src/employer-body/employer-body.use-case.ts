import { Injectable } from '@nestjs/common';
import { Actor, can, withMember } from '@kaskade/domain';
import { Database, EmployerBody, EmployerBodyMember, Transaction, UnitOfWork } from '@kaskade/persistence';
import { expectVersion, orCurrent, Problem } from '@kaskade/platform';
import { expectAccepted } from '../change/organization-rows';
import { SqlSource } from '../change/sql';
import { expectActivePerson } from '../leadership/appoint-leader.use-case';
import { EmployerBodyDto, EmployerBodyInputDto, MemberDto, MemberInputDto } from './employer-body.dto';

/** Which row a member is saved as; null: a new one. */
type MemberId = number | null;

/** Who the chief officer agrees with: one body, its members with dates, one of them at a time representing it (domain §1). */
@Injectable()
export class EmployerBodies {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
  ) {}

  async read(actor: Actor, source: SqlSource = this.database): Promise<EmployerBodyDto> {
    const [body] = await source.query<{ id: number; name: string; version: number }>(
      'SELECT id, name, version FROM employer_body ORDER BY id',
    );
    const members = await source.query<MemberDto>(
      `SELECT m.id, m.personId, p.name AS personName, m.representative, m.validFrom, m.validTo
         FROM employer_body_member m JOIN person p ON p.id = m.personId WHERE m.employerBodyId = ?
        ORDER BY m.representative DESC, p.searchName, m.validFrom`,
      [body?.id ?? 0],
    );
    return {
      ...(body ?? { id: null, name: '', version: 0 }),
      members: members.map((member) => ({ ...member, representative: Boolean(member.representative) })),
      allowedActions: can(actor, 'employerBody.write') ? ['edit'] : [],
    };
  }

  /** Names the body; the first time with version 0. */
  async rename(actor: Actor, version: number, { name }: EmployerBodyInputDto): Promise<EmployerBodyDto> {
    return this.change(actor, version, async (tx, body) => {
      if (body) await tx.update(EmployerBody, body.id, version, { name });
      else await tx.insert(EmployerBody, { name, version: 1 });
    });
  }

  saveMember(actor: Actor, version: number, memberId: MemberId, input: MemberInputDto): Promise<EmployerBodyDto> {
    return this.change(actor, version, async (tx, body) => {
      if (!body) throw Problem.wrongState('employer-body-unnamed');
      await expectActivePerson(tx, input.personId);
      const members: (Omit<EmployerBodyMember, 'id'> & { id?: number })[] = await tx
        .repository(EmployerBodyMember)
        .findBy({ employerBodyId: body.id });
      if (memberId !== null && !members.some(({ id }) => id === memberId)) throw Problem.notFound();
      const wanted = { ...input, employerBodyId: body.id };
      await expectAccepted(tx, withMember(members, memberId === null ? wanted : { ...wanted, id: memberId }));
      if (memberId === null) await tx.insert(EmployerBodyMember, wanted);
      else await tx.updateWhere(EmployerBodyMember, { id: memberId }, wanted);
      await tx.update(EmployerBody, body.id, version, {});
    });
  }

  private async change(
    actor: Actor,
    version: number,
    work: (tx: Transaction, body: EmployerBody | null) => Promise<void>,
  ): Promise<EmployerBodyDto> {
    const change = this.unitOfWork.run(actor, async (tx) => {
      const [body] = await tx.repository(EmployerBody).find({ order: { id: 'ASC' }, take: 1 });
      expectVersion('employer_body', body ?? { id: 0, version: 0 }, version);
      await work(tx, body ?? null);
    });
    await orCurrent(change, () => this.read(actor));
    return this.read(actor);
  }
}
