-- What can be found, by words. All of it is made of other tables and can be made again: `teixit search rebuild`.

-- `terms` holds the postings of the thing once more, each as term:weight.
CREATE TABLE search_entry (
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  number BIGINT NOT NULL,
  kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  audience BIGINT NOT NULL CHECK (audience IN (0, 1, 2)),
  day_on TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  terms TEXT NOT NULL,
  digest TEXT NOT NULL,
  PRIMARY KEY (network_id, number),
  UNIQUE (network_id, kind, subject_id)
);

CREATE TABLE search_posting (
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  term TEXT NOT NULL,
  number BIGINT NOT NULL,
  audience BIGINT NOT NULL CHECK (audience IN (0, 1, 2)),
  weight BIGINT NOT NULL CHECK (weight > 0),
  PRIMARY KEY (network_id, term, number)
);

-- The day on which all of a network was last looked at, with which analyser; or why it could not be.
CREATE TABLE search_reading (
  network_id TEXT NOT NULL PRIMARY KEY REFERENCES settings_network (id),
  read_on TEXT,
  analyser BIGINT NOT NULL,
  problem TEXT,
  CHECK ((read_on IS NULL) <> (problem IS NULL))
);
