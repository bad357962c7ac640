CREATE TABLE report_report (
  id TEXT NOT NULL PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  year BIGINT NOT NULL,
  subject TEXT NOT NULL,
  arrangement TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  version BIGINT NOT NULL,
  UNIQUE (network_id, year, subject)
);

CREATE TABLE report_section (
  report_id TEXT NOT NULL REFERENCES report_report (id),
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  section TEXT NOT NULL,
  hidden TEXT NOT NULL,
  changed_at BIGINT NOT NULL,
  changed_by TEXT NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (report_id, section)
);

CREATE TABLE report_text (
  report_id TEXT NOT NULL REFERENCES report_report (id),
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  section TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('ca', 'es', 'en')),
  text TEXT NOT NULL,
  draft TEXT NOT NULL,
  written_at BIGINT NOT NULL,
  written_by TEXT NOT NULL,
  PRIMARY KEY (report_id, section, language)
);

CREATE TABLE report_typed_figure (
  id TEXT NOT NULL PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  report_id TEXT NOT NULL REFERENCES report_report (id),
  section TEXT NOT NULL,
  label TEXT NOT NULL,
  value TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source <> ''),
  typed_at BIGINT NOT NULL,
  typed_by TEXT NOT NULL,
  removed_at BIGINT,
  removed_by TEXT
);
CREATE INDEX report_typed_figure_report ON report_typed_figure (network_id, report_id, removed_at);

CREATE TABLE report_edition (
  id TEXT NOT NULL PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  year BIGINT NOT NULL,
  subject TEXT NOT NULL,
  number BIGINT NOT NULL CHECK (number >= 1),
  note TEXT NOT NULL,
  digest TEXT NOT NULL,
  content TEXT NOT NULL,
  published_at BIGINT NOT NULL,
  published_by TEXT NOT NULL,
  UNIQUE (network_id, year, subject, number)
);
