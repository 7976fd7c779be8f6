import { isRecord } from "../domain/record.ts";
import type { Changes, Conversation, Issues, Reviews } from "../ports/code-host.ts";
import type { BatchModel } from "../ports/batch-model.ts";
import type { LanguageModel, Message, ModelRequest } from "../ports/language-model.ts";
import type { LedgerStore } from "../ports/ledger-store.ts";

type Redact = (text: string) => string;

/** Every string in a value, however deep, without the secrets. */
export function redactDeep<T>(value: T, redact: Redact): T;
export function redactDeep(value: unknown, redact: Redact): unknown {
  if (typeof value === "string") return redact(value);
  if (Array.isArray(value)) return value.map((each: unknown) => redactDeep(each, redact));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, redactDeep(each, redact)]));
}

/** A ledger that writes no secret. */
export function redactingLedger(store: LedgerStore, redact: Redact): LedgerStore {
  return {
    read: () => store.read(),
    update: (decide) =>
      store.update(async (ledger) => {
        const change = await decide(ledger);
        return { ...change, append: redactDeep(change.append, redact) };
      }),
  };
}

/** A model that is told no secret. What the model itself said goes back to it unchanged: it is bound to that. */
export function redactingModel(model: LanguageModel, redact: Redact): LanguageModel {
  return { respond: (request, signal) => model.respond(redactedRequest(request, redact), signal) };
}

function redactedRequest(request: ModelRequest, redact: Redact): ModelRequest {
  const clean = (message: Message): Message =>
    message.role === "assistant"
      ? message
      : { role: "user", content: message.content.map((block) => ({ ...block, text: redact(block.text) })) };
  return {
    ...request,
    system: request.system.map((block) => ({ ...block, text: redact(block.text) })),
    messages: request.messages.map(clean),
  };
}

/** Batches that are told no secret, as the model itself. */
export function redactingBatches(batches: BatchModel, redact: Redact): BatchModel {
  return {
    submit: (items) =>
      batches.submit(items.map((item) => ({ ...item, request: redactedRequest(item.request, redact) }))),
    status: (batchId) => batches.status(batchId),
    since: (time) => batches.since(time),
    results: (batchId) => batches.results(batchId),
  };
}

/** A voice that says no secret, whatever it is given to say. */
export function redactingConversation(conversation: Conversation, redact: Redact): Conversation {
  return {
    ...conversation,
    postComment: (issue, body) => conversation.postComment(issue, redact(body)),
    updateComment: (id, body) => conversation.updateComment(id, redact(body)),
  };
}

/** Issues whose words hold no secret. */
export function redactingIssues(issues: Issues, redact: Redact): Issues {
  return {
    ...issues,
    update: (number, body) => issues.update(number, redact(body)),
    open: ({ marker, title, body }) => issues.open({ marker, title: redact(title), body: redact(body) }),
  };
}

/** Reviews without secrets. The lines that a suggestion puts in are the use case's to judge: redacted they would be wrong. */
export function redactingReviews(reviews: Reviews, redact: Redact): Reviews {
  return {
    ...reviews,
    post: (number, draft) =>
      reviews.post(number, {
        ...draft,
        body: redact(draft.body),
        comments: draft.comments.map((comment) => ({ ...comment, body: redact(comment.body) })),
      }),
  };
}

/** Commits and pull requests whose words hold no secret. What is in the files is the patch check's to judge. */
export function redactingChanges(changes: Changes, redact: Redact): Changes {
  return {
    ...changes,
    commitPatch: (commit) => changes.commitPatch({ ...commit, message: redact(commit.message) }),
    openPullRequest: (pull) =>
      changes.openPullRequest({ ...pull, title: redact(pull.title), body: redact(pull.body) }),
    updatePullRequest: (number, change) =>
      changes.updatePullRequest(number, {
        ...(change.title === undefined ? {} : { title: redact(change.title) }),
        ...(change.body === undefined ? {} : { body: redact(change.body) }),
      }),
  };
}
