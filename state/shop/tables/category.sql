CREATE TABLE shop.category (
  id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
  parent_id integer,
  name text NOT NULL,
  CONSTRAINT category_pkey PRIMARY KEY (id),
  CONSTRAINT category_name_key UNIQUE (name),
  CONSTRAINT category_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES shop.category(id)
);

GRANT SELECT ON shop.category TO shop_web;

COMMENT ON TABLE shop.category IS 'A tree. "Miscellaneous" is not a category, it is giving up';
