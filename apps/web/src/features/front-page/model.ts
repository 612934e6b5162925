import type * as Reporting from '../../api/reporting-types';

export type FrontPage = Reporting.FrontPageDto;
export type FrontPageItem = Reporting.FrontPageItemDto;
export type MyStatus = Reporting.MyStatusDto;
