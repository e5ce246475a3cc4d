-- Migration 4: what reports need.

-- A report that was put together or edited, by name: the plan of models/reporting/reportplan.h as JSON.
CREATE TABLE report (
    name TEXT PRIMARY KEY CHECK (name <> ''),
    plan TEXT NOT NULL,
    at TEXT NOT NULL,
    by TEXT NOT NULL
) WITHOUT ROWID
