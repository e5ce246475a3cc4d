-- Migration 2: what typing, locking and explaining need.

-- Text in a cell that is not a figure yet: being typed, or not readable as a number. Kept so that nothing typed is lost.
CREATE TABLE draft (
    period_id INTEGER NOT NULL REFERENCES period(id),
    indicator_id INTEGER NOT NULL REFERENCES indicator(id),
    unit_id INTEGER NOT NULL REFERENCES unit(id),
    scope INTEGER NOT NULL CHECK (scope BETWEEN 0 AND 4),
    text TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (period_id, indicator_id, unit_id, scope)
) WITHOUT ROWID
--;
-- A unit's figures of a period that were approved: nothing there changes until somebody unlocks it with a reason.
CREATE TABLE period_lock (
    period_id INTEGER NOT NULL REFERENCES period(id),
    unit_id INTEGER NOT NULL REFERENCES unit(id),
    at TEXT NOT NULL,
    by TEXT NOT NULL,
    PRIMARY KEY (period_id, unit_id)
) WITHOUT ROWID
--;
CREATE TABLE period_lock_log (
    id INTEGER PRIMARY KEY,
    period_id INTEGER NOT NULL REFERENCES period(id),
    unit_id INTEGER NOT NULL REFERENCES unit(id),
    locked INTEGER NOT NULL CHECK (locked IN (0, 1)),
    at TEXT NOT NULL,
    by TEXT NOT NULL,
    why TEXT
)
--;
-- Why a finding of a quality rule stands although the figures are right. It holds for the figures with this fingerprint.
CREATE TABLE finding_note (
    rule TEXT NOT NULL,
    period_id INTEGER NOT NULL REFERENCES period(id),
    indicator_id INTEGER NOT NULL REFERENCES indicator(id),
    unit_id INTEGER NOT NULL REFERENCES unit(id),
    scope INTEGER NOT NULL CHECK (scope BETWEEN 0 AND 4),
    fingerprint TEXT NOT NULL,
    text TEXT NOT NULL,
    at TEXT NOT NULL,
    by TEXT NOT NULL,
    PRIMARY KEY (rule, period_id, indicator_id, unit_id, scope)
) WITHOUT ROWID
--;
-- The place in the source goes with the version: a removed claim comes back with its quote.
ALTER TABLE history ADD COLUMN old_quote TEXT
--;
ALTER TABLE history ADD COLUMN old_start INTEGER
--;
ALTER TABLE history ADD COLUMN old_length INTEGER
--;
ALTER TABLE history ADD COLUMN old_paragraph INTEGER
--;
CREATE INDEX history_batch ON history (batch_id)
--;
CREATE INDEX history_old_batch ON history (old_batch_id)
