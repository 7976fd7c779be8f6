import type { Conversation, IssueComment } from "../ports/code-host.ts";

const UNWRITTEN: IssueComment = {
  id: 0,
  body: "",
  author: { id: 0, login: "", type: "User" },
  createdAt: "",
  url: "",
};

/** The input `dry-run` promises that nothing is written anywhere: what would be said is said in the job summary. */
export function withoutSpeech(conversation: Conversation): Conversation {
  return {
    ...conversation,
    react: async () => {},
    addLabels: async () => {},
    postComment: async () => UNWRITTEN,
    updateComment: async () => UNWRITTEN,
  };
}
