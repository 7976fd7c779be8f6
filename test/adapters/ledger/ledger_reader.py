"""Reads an Upshift ledger from a folder. Written from docs/ledger.md alone, with nothing but the standard library.

Usage: python3 ledger_reader.py FOLDER   (prints JSON)
"""

import json
import os
import re
import sys

TYPES = {
    "task.created": {"taskSpec": dict, "estimate": dict, "ladder": list},
    "attempt.reserved": {
        "attempt": int, "mode": str, "rung": dict, "model": str, "startSha": str,
        "ceilingMicroUsd": int, "reasons": list, "leaseUntil": str,
    },
    "attempt.finished": {"attempt": int, "end": str, "usage": dict, "cost": dict, "turns": int, "durationMs": (int, float)},
    "gate.measured": {"attempt": int, "metrics": dict},
    "ci.concluded": {"attempt": int, "headSha": str, "verdict": str, "explanation": str},
    "review.made": {
        "attempt": int, "pullRequest": int, "headSha": str, "said": list, "dropped": int, "resolved": int, "passes": list,
    },
    "review.drafted": {"attempt": int, "headSha": str, "review": dict},
    "review.checked": {"attempt": int, "customId": str, "finding": int, "holds": bool, "reason": str},
    "effect.intended": {"effect": str, "key": str},
    "effect.done": {"effect": str, "ref": str},
    "task.stop-requested": {"reason": str},
    "task.closed": {"status": str, "explanation": str},
    "batch.reserved": {"batch": int, "model": str, "requests": list},
    "batch.submitted": {"batch": int, "batchId": str},
    "batch.collected": {"batch": int, "customId": str, "outcome": str, "usage": dict, "cost": dict},
    "feedback.received": {"rating": int, "source": str},
    "feedback.withdrawn": {"source": str},
}
SHARD = re.compile(rb"tasks/\d{4}-\d{2}/((?:[a-z0-9._-]|%[0-9a-f]{2})+)\.jsonl")


def is_a(value, kind):
    # In Python a boolean is an int, in JSON it is not.
    return isinstance(value, kind) and (kind is bool or not isinstance(value, bool))


def is_valid(event):
    if not is_a(event.get("at"), str):
        return False
    for member in ("actor", "run"):
        if member not in event or not (event[member] is None or is_a(event[member], dict)):
            return False
    return all(is_a(event.get(member), kind) for member, kind in TYPES[event["type"]].items())


def read_file(path, task, text, damage, unknown):
    """The events of one file that count, in order."""
    events, taken = [], set()
    for number, line in enumerate(text.split(b"\n"), start=1):
        if line == b"":
            continue
        try:
            if re.search(rb"[^\x20-\x7e]", line):
                raise ValueError
            event = json.loads(line)
            if not isinstance(event, dict) or not is_a(event.get("v"), (int, float)):
                raise ValueError
            if not all(is_a(event.get(member), str) for member in ("id", "task", "type")):
                raise ValueError
        except ValueError:
            damage.append([path, number])
            continue
        if event["task"] != task or event["id"] in taken:
            damage.append([path, number])
        elif event["v"] != 1:
            taken.add(event["id"])
            unknown.append(line.decode("ascii"))
            damage.append([path, number])
        elif event["type"] not in TYPES:
            taken.add(event["id"])
            unknown.append(line.decode("ascii"))
        elif not is_valid(event):
            damage.append([path, number])
        else:
            taken.add(event["id"])
            events.append(event)
    return events


def read_ledger(folder):
    tasks, damage, unknown = {}, [], []
    paths = []
    for root, _, names in os.walk(os.path.join(folder, "tasks")):
        for name in names:
            paths.append(os.path.relpath(os.path.join(root, name), folder).replace(os.sep, "/"))
    for path in sorted(paths):
        shape = SHARD.fullmatch(os.fsencode(path))
        if shape is None:
            damage.append([path, 0])
            continue
        task = re.sub(rb"%(..)", lambda found: bytes([int(found.group(1), 16)]), shape.group(1)).decode("utf-8")
        with open(os.path.join(folder, path), "rb") as file:
            events = read_file(path, task, file.read(), damage, unknown)
        if task in tasks:
            damage.append([path, 0])
            known = {event["id"] for event in tasks[task]}
            events = tasks[task] + [event for event in events if event["id"] not in known]
        tasks[task] = events
    return tasks, damage, unknown


def fold_task(events):
    created = next((event for event in events if event["type"] == "task.created"), None)
    if created is None:
        return None
    attempts, closed, stop = {}, None, False
    waiting = set()
    spent, exact = 0, True
    for event in events:
        kind = event["type"]
        if kind == "attempt.reserved":
            attempts[event["attempt"]] = {"finished": False}
            closed, stop = None, False
        elif kind == "attempt.finished":
            spent += event["cost"]["microUsd"]
            exact = exact and event["cost"]["exact"]
            attempt = attempts.get(event["attempt"])
            if attempt is not None:
                attempt["finished"] = True
                if "headSha" in event:
                    attempt["headSha"] = event["headSha"]
        elif kind == "ci.concluded":
            if event["attempt"] in attempts:
                attempts[event["attempt"]]["verdict"] = event["verdict"]
        elif kind == "batch.reserved":
            waiting |= {(event["batch"], request["customId"]) for request in event["requests"]}
        elif kind == "batch.collected":
            spent += event["cost"]["microUsd"]
            exact = exact and event["cost"]["exact"]
            waiting.discard((event["batch"], event["customId"]))
        elif kind == "task.closed":
            closed = event["status"]
        elif kind == "task.stop-requested":
            stop = True
    last = max(attempts) if attempts else None
    for number, attempt in attempts.items():
        if not attempt["finished"] and (closed is not None or number != last):
            exact = False
    if closed is not None and waiting:
        exact = False
    if closed is not None:
        phase = "closed"
    elif last is not None and "headSha" in attempts[last] and attempts[last].get("verdict") not in ("green", "red"):
        phase = "awaiting-ci"
    else:
        phase = "working"
    return {
        "attempts": sorted(attempts),
        "phase": phase,
        "status": closed,
        "spent": {"microUsd": spent, "exact": exact},
        "stopRequested": stop,
    }


def fold_money(tasks):
    scopes = {}

    def add(scope, charged, held):
        total = scopes.setdefault(scope, [0, 0])
        total[0] += charged
        total[1] += held

    for task, events in tasks.items():
        asked_by = None
        reserved, finished = {}, {}
        for event in events:
            if event["type"] == "task.created":
                asked_by = event["taskSpec"]["actor"]["id"]
            elif event["type"] == "attempt.reserved":
                reserved[event["attempt"]] = (event, event["ceilingMicroUsd"])
            elif event["type"] == "attempt.finished":
                finished[event["attempt"]] = event
            elif event["type"] == "batch.reserved":
                for request in event["requests"]:
                    reserved[(event["batch"], request["customId"])] = (event, request["ceilingMicroUsd"])
            elif event["type"] == "batch.collected":
                finished[(event["batch"], event["customId"])] = event
        for number in {**reserved, **finished}:
            (hold, ceiling), end = reserved.get(number, (None, 0)), finished.get(number)
            begin = hold or end
            actor = begin["actor"]["id"] if begin["actor"] else asked_by
            charged = held = 0
            if end is not None:
                cost = end["cost"]
                guess = cost["microUsd"] if cost["exact"] else max(cost["microUsd"], ceiling)
                charged = end.get("chargedMicroUsd", guess)
            else:
                held = ceiling
            day = begin["at"][:10]
            for scope in ("task " + task, "day " + day, "month " + day[:7]):
                add(scope, charged, held)
            if actor is not None:
                add("actor %s %s" % (actor, day), charged, held)
    return scopes


def main():
    folder = sys.argv[1]
    tasks, damage, unknown = read_ledger(folder)
    print(json.dumps({
        "events": {task: [event["id"] for event in events] for task, events in tasks.items()},
        "states": {task: fold_task(events) for task, events in tasks.items()},
        "money": fold_money(tasks),
        "damage": sorted(damage),
        "unknown": unknown,
    }))


main()
