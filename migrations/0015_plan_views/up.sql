CREATE TABLE plan_view (
  id TEXT NOT NULL PRIMARY KEY,
  network_id TEXT NOT NULL REFERENCES settings_network (id),
  plan_id TEXT NOT NULL REFERENCES plan_plan (id),
  person_id TEXT NOT NULL REFERENCES directory_person (id),
  slug TEXT NOT NULL,
  name TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  layout TEXT NOT NULL CHECK (layout IN ('table', 'board')),
  query TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  version BIGINT NOT NULL,
  UNIQUE (plan_id, slug)
);
CREATE INDEX plan_view_list ON plan_view (network_id, plan_id, sort_key);
CREATE INDEX plan_view_person ON plan_view (person_id, plan_id);
