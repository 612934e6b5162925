import { Module } from '@nestjs/common';
import { CostCentreController } from './cost-centre/cost-centre.controller';
import { CostCentreReader } from './cost-centre/cost-centre.reader';
import { SaveCostCentre } from './cost-centre/save-cost-centre.use-case';
import { DeputyController } from './deputy/deputy.controller';
import { DeputyReader } from './deputy/deputy.reader';
import { NameDeputy } from './deputy/name-deputy.use-case';
import { EmployerBodyController } from './employer-body/employer-body.controller';
import { EmployerBodies } from './employer-body/employer-body.use-case';
import { ImportOrganization } from './import/import-organization.use-case';
import { OrganizationImportController } from './import/organization-import.controller';
import { OrganizationTemplate } from './import/organization-template';
import { AppointLeader } from './leadership/appoint-leader.use-case';
import { EndLeadership } from './leadership/end-leadership.use-case';
import { LeadershipController } from './leadership/leadership.controller';
import { LevelController } from './level/level.controller';
import { Levels } from './level/level.use-case';
import { PersonController } from './person/person.controller';
import { PersonDirectory } from './person/person.reader';
import { ReleaseAccount } from './person/release-account.use-case';
import { SavePerson } from './person/save-person.use-case';
import { OrganizationTreeReader } from './tree/organization-tree.reader';
import { TreeController } from './tree/tree.controller';
import { TreeReader } from './tree/tree.reader';
import { ChangeUnit } from './unit/change-unit';
import { CloseUnit } from './unit/close-unit.use-case';
import { CreateUnit } from './unit/create-unit.use-case';
import { EditUnit } from './unit/edit-unit.use-case';
import { MoveUnit } from './unit/move-unit.use-case';
import { UnitController } from './unit/unit.controller';
import { UnitReader } from './unit/unit.reader';
import { UnitChanges } from './unit/unit-changes';
import './import/text.nb';
import './text.nb';

/** Units, leaderships, people, cost centres and the employer body, everything as of a day. */
@Module({
  controllers: [
    TreeController,
    UnitController,
    LeadershipController,
    DeputyController,
    PersonController,
    CostCentreController,
    LevelController,
    EmployerBodyController,
    OrganizationImportController,
  ],
  providers: [
    OrganizationTreeReader,
    TreeReader,
    UnitReader,
    ChangeUnit,
    CreateUnit,
    EditUnit,
    MoveUnit,
    CloseUnit,
    UnitChanges,
    AppointLeader,
    EndLeadership,
    DeputyReader,
    NameDeputy,
    PersonDirectory,
    SavePerson,
    ReleaseAccount,
    CostCentreReader,
    SaveCostCentre,
    Levels,
    EmployerBodies,
    ImportOrganization,
    OrganizationTemplate,
  ],
  exports: [OrganizationTreeReader, UnitChanges],
})
export class OrganizationModule {}
