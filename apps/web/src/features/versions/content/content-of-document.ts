import type { AgreementDocument, Content } from '../../my-agreement/model';

/** The working version as the content that a signature would freeze, for reading and print: no progress, no light. */
export function contentOfDocument(document: AgreementDocument): Content {
  const { unit, period, leader, superior, employerBody, template, amendment, sections, areas, conversations, decision, attachments } =
    document;
  const adopted = document.versions.filter((version) => version.state === 'adopted').at(-1);
  return {
    format: 'kaskade-agreement/1',
    agreementId: document.id,
    unit,
    period: { name: period.name, validFrom: period.validFrom, validTo: period.validTo },
    leader,
    superior,
    employerBody,
    template,
    reason: amendment?.reason ?? '',
    formerHash: adopted?.hash ?? null,
    sections,
    areas: areas.map((area) => ({
      id: area.id,
      name: area.name,
      acceptedBy: area.acceptedBy,
      answer: answerOf(area),
      goals: area.goals.map((goal) => ({
        ...goal,
        supports: goal.supports?.title ?? null,
        scopeUnits: goal.scopeUnits.map(({ name }) => name),
        answer: answerOf(goal),
      })),
    })),
    conversations: conversations.map((each) => ({ ...each, talk: document.talks.find(({ id }) => id === each.talkId)?.name ?? '' })),
    decision,
    attachments: attachments.map((attachment) => ({ ...attachment, sha256: '' })),
  };
}

type Answered = Pick<AgreementDocument['areas'][number], 'response' | 'measures'>;

/** What is cancelled is no longer agreed on. */
function answerOf({ response, measures }: Answered): Content['areas'][number]['answer'] {
  const { narrative, localTarget, notRelevantReason } = response;
  return { narrative, localTarget, notRelevantReason, measures: measures.filter(({ status }) => status !== 'cancelled') };
}
