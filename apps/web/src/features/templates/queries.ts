import type { TemplateContent } from '@kaskade/domain';
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { asInput } from './template-input';

export const templatesQuery = queryOptions({ queryKey: ['templates'], queryFn: () => answer(api.GET('/api/templates')) });

export const templateQuery = (templateId: number) =>
  queryOptions({
    queryKey: ['templates', templateId],
    queryFn: () => answer(api.GET('/api/templates/{templateId}', { params: { path: { templateId } } })),
  });

/** A published version, which never changes. */
export const templateVersionQuery = (templateId: number, number: number) =>
  queryOptions({
    queryKey: ['templates', templateId, 'versions', number],
    queryFn: () => answer(api.GET('/api/templates/{templateId}/versions/{number}', { params: { path: { templateId, number } } })),
    staleTime: Infinity,
  });

/** The content filled in for a unit; without one, for the top. */
export const previewQuery = (content: TemplateContent, unitId: number | null) =>
  queryOptions({
    queryKey: ['template-preview', unitId, content],
    queryFn: () => answer(api.POST('/api/templates/preview', { body: { content: asInput(content), unitId } })),
    gcTime: 0,
  });

export const agreementSettingsQuery = queryOptions({
  queryKey: ['agreement-settings'],
  queryFn: () => answer(api.GET('/api/agreement-settings')),
});
