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

/**
 * A reply carries the delivery that it answers, so that the same event delivered again gets no second one. What has a
 * marker of its own, as a task's status has, is left alone.
 */
export function replyingOnce(conversation: Conversation, delivery: string): Conversation {
  const marker = `<!-- upshift reply=${delivery.replaceAll(/[^\w.:-]/g, "")} -->`;
  return {
    ...conversation,
    async postComment(issue, body) {
      if (body.startsWith("<!-- upshift ")) return conversation.postComment(issue, body);
      const said = await conversation.findOwnComment(issue, marker);
      return said ?? conversation.postComment(issue, `${marker}\n${body}`);
    },
  };
}
