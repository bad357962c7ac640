CREATE TABLE imports_draft (
  id TEXT NOT NULL PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  import_key TEXT NOT NULL,
  made_by TEXT NOT NULL,
  file_name TEXT NOT NULL,
  sheet TEXT NOT NULL,
  way TEXT NOT NULL,
  batch_id TEXT,
  created_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL,
  version BIGINT NOT NULL
);
CREATE INDEX imports_draft_end ON imports_draft (network_id, ends_at);

CREATE TABLE imports_way (
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  import_key TEXT NOT NULL,
  headings TEXT NOT NULL,
  way TEXT NOT NULL,
  used_at BIGINT NOT NULL,
  PRIMARY KEY (network_id, import_key, headings)
);

CREATE TABLE imports_batch (
  id TEXT NOT NULL PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  import_key TEXT NOT NULL,
  subject TEXT,
  is_new_subject BIGINT NOT NULL CHECK (is_new_subject IN (0, 1)),
  headings TEXT NOT NULL,
  file_name TEXT NOT NULL,
  row_count BIGINT NOT NULL,
  tally TEXT NOT NULL,
  made_by TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  undone_by TEXT,
  undone_at BIGINT,
  CHECK (is_new_subject = 0 OR subject IS NOT NULL),
  CHECK ((undone_by IS NULL) = (undone_at IS NULL))
);
CREATE INDEX imports_batch_list ON imports_batch (network_id, import_key, made_at);
