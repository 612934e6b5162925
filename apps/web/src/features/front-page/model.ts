import type { AnswerOf } from '../../api/client';

export type FrontPage = AnswerOf<'/api/reports/front-page'>;
export type FrontPageItem = FrontPage['dueSoon'][number];
export type MyStatus = FrontPage['status'][number];
