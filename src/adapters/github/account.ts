import type { Actor } from "../../domain/task.ts";

interface AccountPayload {
  id: number;
  login: string;
  type?: string;
}

/** A deleted account: GitHub sends `null`. Its id matches nobody, so it can never be trusted by accident. */
const GHOST: Actor = { id: 0, login: "ghost", type: "User" };

export function actorOf(account: AccountPayload | null | undefined): Actor {
  if (account === null || account === undefined) return GHOST;
  return { id: account.id, login: account.login, type: typeOf(account.type) };
}

function typeOf(type: string | undefined): Actor["type"] {
  switch (type) {
    case "Bot":
    case "Organization":
    case "Mannequin":
      return type;
    default:
      return "User";
  }
}
