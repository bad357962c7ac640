CREATE TABLE documents_document (
  id TEXT NOT NULL PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  kind TEXT NOT NULL CHECK (kind IN ('work_plan', 'regulation', 'narrative')),
  title TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('ca', 'es', 'en')),
  created_at BIGINT NOT NULL
);
CREATE INDEX documents_document_kind ON documents_document (network_id, kind);

CREATE TABLE documents_unit (
  id TEXT NOT NULL PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  document_id TEXT NOT NULL REFERENCES documents_document (id),
  kind TEXT NOT NULL CHECK (kind IN ('challenge', 'area', 'strategic_line', 'objective', 'action_line', 'action', 'commitment')),
  position BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  UNIQUE (document_id, position)
);

CREATE TABLE documents_version (
  id TEXT NOT NULL PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  document_id TEXT NOT NULL REFERENCES documents_document (id),
  unit_id TEXT NOT NULL REFERENCES documents_unit (id),
  number BIGINT NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  digest TEXT NOT NULL,
  weight TEXT NOT NULL CHECK (weight IN ('first', 'minor', 'major')),
  reason TEXT NOT NULL,
  recorded_at BIGINT NOT NULL,
  recorded_by TEXT NOT NULL,
  replaced_at BIGINT,
  UNIQUE (unit_id, number)
);
CREATE INDEX documents_version_now ON documents_version (network_id, document_id, replaced_at);

CREATE TABLE documents_file (
  id TEXT NOT NULL PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  document_id TEXT NOT NULL REFERENCES documents_document (id),
  name TEXT NOT NULL,
  media_type TEXT NOT NULL CHECK (media_type IN (
    'application/pdf', 'application/vnd.oasis.opendocument.text', 'application/vnd.oasis.opendocument.spreadsheet',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv', 'image/png', 'image/jpeg')),
  bytes BIGINT NOT NULL CHECK (bytes > 0),
  digest TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('original', 'annex')),
  added_at BIGINT NOT NULL,
  added_by TEXT NOT NULL,
  withdrawn_at BIGINT,
  withdrawn_by TEXT,
  withdrawn_why TEXT NOT NULL,
  CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL))
);
CREATE INDEX documents_file_document ON documents_file (network_id, document_id, added_at);
CREATE INDEX documents_file_all ON documents_file (network_id, id);
