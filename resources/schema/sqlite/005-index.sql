-- Migration 5: the reform index.

-- A stored version of a scheme: its rows as text (models/core/schemetext.h). A version is never changed; a changed
-- scheme is the next version.
CREATE TABLE index_scheme (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL CHECK (code <> ''),
    version INTEGER NOT NULL CHECK (version > 0),
    content TEXT NOT NULL,
    at TEXT NOT NULL,
    by TEXT NOT NULL,
    UNIQUE (code, version)
)
--;
-- The version that a year is scored with, from its first entry on: later versions do not score old years again.
CREATE TABLE index_year (
    code TEXT NOT NULL,
    year INTEGER NOT NULL,
    scheme_id INTEGER NOT NULL REFERENCES index_scheme(id),
    PRIMARY KEY (code, year)
) WITHOUT ROWID
--;
-- Points in thousandths.
CREATE TABLE index_entry (
    scheme_id INTEGER NOT NULL REFERENCES index_scheme(id),
    year INTEGER NOT NULL,
    unit_id INTEGER NOT NULL REFERENCES unit(id),
    component TEXT NOT NULL CHECK (component <> ''),
    self INTEGER CHECK (self >= 0),
    appraised INTEGER CHECK (appraised >= 0),
    final INTEGER CHECK (final >= 0),
    applicable INTEGER NOT NULL CHECK (applicable IN (0, 1)),
    state INTEGER NOT NULL,
    explanation TEXT,
    owner TEXT,
    deadline TEXT,
    at TEXT NOT NULL,
    by TEXT NOT NULL,
    PRIMARY KEY (scheme_id, year, unit_id, component)
) WITHOUT ROWID
--;
CREATE TABLE index_evidence (
    scheme_id INTEGER NOT NULL,
    year INTEGER NOT NULL,
    unit_id INTEGER NOT NULL,
    component TEXT NOT NULL,
    place INTEGER NOT NULL,
    source_id INTEGER NOT NULL REFERENCES source(id),
    note TEXT,
    PRIMARY KEY (scheme_id, year, unit_id, component, place),
    FOREIGN KEY (scheme_id, year, unit_id, component)
        REFERENCES index_entry(scheme_id, year, unit_id, component) ON DELETE CASCADE
) WITHOUT ROWID
--;
-- What an entry was before a change, as JSON; null: there was none.
CREATE TABLE index_history (
    id INTEGER PRIMARY KEY,
    scheme_id INTEGER NOT NULL,
    year INTEGER NOT NULL,
    unit_id INTEGER NOT NULL,
    component TEXT NOT NULL,
    old TEXT,
    at TEXT NOT NULL,
    by TEXT NOT NULL
)
--;
CREATE INDEX index_history_of_entry ON index_history (scheme_id, year, unit_id, component)
--;
-- A saved what-if: component and points as JSON.
CREATE TABLE index_scenario (
    scheme_id INTEGER NOT NULL REFERENCES index_scheme(id),
    year INTEGER NOT NULL,
    unit_id INTEGER NOT NULL REFERENCES unit(id),
    name TEXT NOT NULL CHECK (name <> ''),
    edits TEXT NOT NULL,
    at TEXT NOT NULL,
    by TEXT NOT NULL,
    PRIMARY KEY (scheme_id, year, unit_id, name)
) WITHOUT ROWID
