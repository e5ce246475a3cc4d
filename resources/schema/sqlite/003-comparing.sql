-- Migration 3: what comparing needs.

-- What happened on a day, to be seen on lines over time. Without a unit it is about all, without an indicator about every
-- line.
CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    on_date TEXT NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    unit_id INTEGER REFERENCES unit(id),
    indicator_id INTEGER REFERENCES indicator(id),
    at TEXT NOT NULL,
    by TEXT NOT NULL
)
--;
-- A person's own list of units to compare with, by name.
CREATE TABLE unit_list (
    name TEXT PRIMARY KEY CHECK (name <> '')
) WITHOUT ROWID
--;
CREATE TABLE unit_list_member (
    name TEXT NOT NULL REFERENCES unit_list(name) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    unit_id INTEGER NOT NULL REFERENCES unit(id),
    PRIMARY KEY (name, place)
) WITHOUT ROWID
