import type { AnswerOf, BodyOf } from '../../api/client';

export type Tree = AnswerOf<'/api/organization/tree'>;
export type TreeUnit = Tree['units'][number];
export type LevelCount = Tree['levels'][number];
export type UnitLeader = NonNullable<TreeUnit['leader']>;
export type Unit = AnswerOf<'/api/organization/units/{unitId}'>;
export type UnitInput = BodyOf<'/api/organization/units/{unitId}', 'put'>;
export type Leadership = Unit['leaderships'][number];
export type MovePreview = AnswerOf<'/api/reports/move-preview', 'post'>;
export type People = AnswerOf<'/api/organization/persons'>;
export type Person = People['persons'][number];
export type PersonInput = BodyOf<'/api/organization/persons', 'post'>;
export type Role = Person['roles'][number];
export type CostCentres = AnswerOf<'/api/organization/cost-centres'>;
export type CostCentre = CostCentres['costCentres'][number];
export type CostCentreInput = BodyOf<'/api/organization/cost-centres/{costCentreId}', 'put'>;
export type Level = AnswerOf<'/api/organization/levels'>[number];
export type LevelInput = BodyOf<'/api/organization/levels', 'post'>;
export type EmployerBody = AnswerOf<'/api/organization/employer-body'>;
export type Member = EmployerBody['members'][number];
export type MemberInput = BodyOf<'/api/organization/employer-body/members', 'post'>;
export type ImportResult = AnswerOf<'/api/organization/import/dry-run', 'post'>;
export type WrongCell = ImportResult['wrongCells'][number];

/** What the row menu and the unit's page can do with a unit; the first six are the server's words. */
export type UnitAction = 'edit' | 'createBelow' | 'move' | 'close' | 'appoint' | 'changeLeader' | 'vacate';
