import type * as Reporting from '../../api/reporting-types';

export type MyLeaders = Reporting.MyLeadersDto;
export type LeaderRow = Reporting.LeaderRowDto;
