CREATE TABLE session (
  digest TEXT NOT NULL PRIMARY KEY,
  handle TEXT NOT NULL UNIQUE,
  network_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  device TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  used_at BIGINT NOT NULL,
  ended_at BIGINT
);
CREATE INDEX session_person ON session (network_id, person_id);
CREATE INDEX session_created ON session (created_at);

CREATE TABLE sign_in_link (
  digest TEXT NOT NULL PRIMARY KEY,
  network_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL,
  used_at BIGINT,
  again BIGINT NOT NULL CHECK (again IN (0, 1)),
  mailed BIGINT NOT NULL CHECK (mailed IN (0, 1))
);
CREATE INDEX sign_in_link_person ON sign_in_link (network_id, person_id, created_at);
CREATE INDEX sign_in_link_ends ON sign_in_link (ends_at);

CREATE TABLE form_answer (
  network_id TEXT NOT NULL,
  idempotency_key TEXT NOT NULL,
  person_id TEXT NOT NULL,
  location TEXT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (network_id, idempotency_key)
);
CREATE INDEX form_answer_at ON form_answer (at);

CREATE TABLE trail_entry (
  id TEXT NOT NULL PRIMARY KEY,
  network_id TEXT NOT NULL,
  at BIGINT NOT NULL,
  person_id TEXT,
  on_behalf_of TEXT,
  act TEXT NOT NULL,
  subject TEXT NOT NULL,
  detail TEXT NOT NULL,
  seal_number BIGINT UNIQUE,
  seal TEXT
);
CREATE INDEX trail_entry_subject ON trail_entry (network_id, subject, at);
CREATE INDEX trail_entry_open ON trail_entry (seal_number, at);

CREATE TABLE trail_reader (
  name TEXT NOT NULL PRIMARY KEY,
  seal_number BIGINT NOT NULL
);

CREATE TABLE job (
  id TEXT NOT NULL PRIMARY KEY,
  network_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  payload TEXT NOT NULL,
  due_at BIGINT NOT NULL,
  tries BIGINT NOT NULL,
  claimed_at BIGINT,
  done_at BIGINT,
  problem TEXT NOT NULL
);
CREATE INDEX job_due ON job (done_at, due_at);

CREATE TABLE typed_form (
  digest TEXT NOT NULL PRIMARY KEY,
  network_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  path TEXT NOT NULL,
  fields TEXT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX typed_form_at ON typed_form (at);
