-- Migration 1. Statements are separated by lines that read exactly "--;": one statement per exec (Qt Sql runs no more).

CREATE TABLE unit (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    parent_key TEXT,
    valid_from TEXT,
    valid_to TEXT
)
--;
CREATE TABLE unit_name (
    unit_id INTEGER NOT NULL REFERENCES unit(id),
    name_vi TEXT NOT NULL,
    name_en TEXT NOT NULL,
    type TEXT NOT NULL,
    valid_from TEXT,
    valid_to TEXT
)
--;
CREATE TABLE unit_code (
    unit_id INTEGER NOT NULL REFERENCES unit(id),
    scheme INTEGER NOT NULL,
    code TEXT NOT NULL,
    valid_from TEXT,
    valid_to TEXT
)
--;
CREATE TABLE unit_region (
    unit_id INTEGER NOT NULL REFERENCES unit(id),
    scheme INTEGER NOT NULL,
    region_vi TEXT NOT NULL,
    region_en TEXT NOT NULL
)
--;
CREATE TABLE unit_alias (
    unit_id INTEGER NOT NULL REFERENCES unit(id),
    alias TEXT NOT NULL,
    folded TEXT NOT NULL,
    valid_from TEXT,
    valid_to TEXT
)
--;
CREATE TABLE succession (
    predecessor_key TEXT NOT NULL,
    successor_key TEXT NOT NULL,
    on_date TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (predecessor_key, successor_key)
) WITHOUT ROWID
--;
CREATE TABLE area (
    code TEXT PRIMARY KEY,
    name_vi TEXT NOT NULL,
    name_en TEXT NOT NULL,
    position INTEGER NOT NULL
) WITHOUT ROWID
--;
CREATE TABLE indicator (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    area TEXT NOT NULL REFERENCES area(code),
    name_vi TEXT NOT NULL,
    short_vi TEXT NOT NULL,
    name_en TEXT NOT NULL,
    unit_of_measure TEXT NOT NULL,
    polarity TEXT NOT NULL,
    time TEXT NOT NULL,
    combine TEXT NOT NULL,
    numerator TEXT,
    denominator TEXT,
    minimum REAL,
    maximum REAL,
    decimals INTEGER NOT NULL,
    headline INTEGER NOT NULL,
    note_vi TEXT,
    note_en TEXT,
    position INTEGER NOT NULL
)
--;
CREATE TABLE rule (
    code TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    left_side TEXT NOT NULL,
    operator TEXT NOT NULL,
    right_side TEXT NOT NULL,
    severity TEXT NOT NULL,
    applies TEXT NOT NULL,
    message_vi TEXT NOT NULL,
    message_en TEXT NOT NULL,
    position INTEGER NOT NULL
)
--;
CREATE TABLE series_break (
    indicator TEXT NOT NULL,
    effective_on TEXT NOT NULL,
    document TEXT NOT NULL,
    label_vi TEXT NOT NULL,
    label_en TEXT NOT NULL,
    PRIMARY KEY (indicator, effective_on)
) WITHOUT ROWID
--;
CREATE TABLE target (
    indicator TEXT NOT NULL,
    unit_key TEXT NOT NULL,
    year INTEGER,
    comparator TEXT NOT NULL,
    value REAL,
    scope_note_vi TEXT,
    scope_note_en TEXT,
    document TEXT NOT NULL,
    confidence TEXT
)
--;
CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    key TEXT UNIQUE,
    title TEXT NOT NULL,
    publisher TEXT,
    url TEXT,
    document_no TEXT,
    published_on TEXT,
    kind TEXT NOT NULL,
    note TEXT
)
--;
-- The stored text or file of a source, apart from the row so that listing sources reads no attachments.
CREATE TABLE source_content (
    source_id INTEGER PRIMARY KEY REFERENCES source(id),
    text TEXT,
    file_name TEXT,
    file BLOB,
    sha256 TEXT
)
--;
CREATE TABLE batch (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    withdrawn_at TEXT
)
--;
CREATE TABLE period (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    from_date TEXT NOT NULL,
    to_date TEXT NOT NULL,
    UNIQUE (kind, from_date, to_date)
)
--;
-- Walked backwards to find the latest period: last day first, of equal last days the longer window.
CREATE INDEX period_order ON period (to_date, from_date DESC)
--;
-- Claims, keyed by period, indicator, unit: measured as the best order for import and for the dashboard's queries
-- (speed.md, key W2). claim counts the rivals of a cell from 1 and never changes.
CREATE TABLE figure (
    period_id INTEGER NOT NULL REFERENCES period(id),
    indicator_id INTEGER NOT NULL REFERENCES indicator(id),
    unit_id INTEGER NOT NULL REFERENCES unit(id),
    scope INTEGER NOT NULL CHECK (scope BETWEEN 0 AND 4),
    claim INTEGER NOT NULL CHECK (claim > 0),
    value REAL,
    denominator REAL,
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 7),
    qualifier INTEGER NOT NULL CHECK (qualifier BETWEEN 0 AND 5),
    data_from TEXT,
    data_to TEXT,
    as_of TEXT,
    source_id INTEGER NOT NULL REFERENCES source(id),
    batch_id INTEGER NOT NULL REFERENCES batch(id),
    chosen INTEGER NOT NULL CHECK (chosen IN (0, 1)),
    note TEXT,
    PRIMARY KEY (period_id, indicator_id, unit_id, scope, claim),
    CHECK ((status < 4) = (value IS NOT NULL))
) WITHOUT ROWID
--;
CREATE TRIGGER figure_one_chosen_insert BEFORE INSERT ON figure WHEN NEW.chosen = 1 BEGIN
    SELECT RAISE(ABORT, 'another claim of this cell is chosen')
    WHERE EXISTS (SELECT 1 FROM figure
                  WHERE period_id = NEW.period_id AND indicator_id = NEW.indicator_id AND unit_id = NEW.unit_id
                    AND scope = NEW.scope AND claim <> NEW.claim AND chosen = 1);
END
--;
CREATE TRIGGER figure_one_chosen_update BEFORE UPDATE OF chosen ON figure WHEN NEW.chosen = 1 BEGIN
    SELECT RAISE(ABORT, 'another claim of this cell is chosen')
    WHERE EXISTS (SELECT 1 FROM figure
                  WHERE period_id = NEW.period_id AND indicator_id = NEW.indicator_id AND unit_id = NEW.unit_id
                    AND scope = NEW.scope AND claim <> NEW.claim AND chosen = 1);
END
--;
-- Where in the source a claim stands; sparse, so a table of its own.
CREATE TABLE locator (
    period_id INTEGER NOT NULL,
    indicator_id INTEGER NOT NULL,
    unit_id INTEGER NOT NULL,
    scope INTEGER NOT NULL,
    claim INTEGER NOT NULL,
    quote TEXT,
    start INTEGER,
    length INTEGER,
    paragraph INTEGER,
    PRIMARY KEY (period_id, indicator_id, unit_id, scope, claim),
    FOREIGN KEY (period_id, indicator_id, unit_id, scope, claim)
        REFERENCES figure (period_id, indicator_id, unit_id, scope, claim) ON DELETE CASCADE
) WITHOUT ROWID
--;
-- Every version of a claim that was replaced or removed, and each choice between rivals. A claim that was never changed
-- has no row here: its batch tells who entered it and when.
CREATE TABLE history (
    id INTEGER PRIMARY KEY,
    period_id INTEGER NOT NULL,
    indicator_id INTEGER NOT NULL,
    unit_id INTEGER NOT NULL,
    scope INTEGER NOT NULL,
    claim INTEGER NOT NULL,
    action TEXT NOT NULL,
    at TEXT NOT NULL,
    by TEXT NOT NULL,
    why TEXT,
    batch_id INTEGER NOT NULL REFERENCES batch(id),
    old_value REAL,
    old_denominator REAL,
    old_status INTEGER,
    old_qualifier INTEGER,
    old_data_from TEXT,
    old_data_to TEXT,
    old_as_of TEXT,
    old_source_id INTEGER REFERENCES source(id),
    old_batch_id INTEGER REFERENCES batch(id),
    old_chosen INTEGER,
    old_note TEXT
)
--;
CREATE INDEX history_cell ON history (period_id, indicator_id, unit_id, scope, claim)
--;
CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT
) WITHOUT ROWID
