-- from.sql to to.sql

CREATE TABLE public.booking_even (
  id bigint,
  account integer
) PARTITION BY RANGE (id);
ALTER TABLE public.booking ATTACH PARTITION public.booking_even FOR VALUES WITH (modulus 2, remainder 0);

CREATE TABLE public.booking_even_low (
  id bigint,
  account integer
);
ALTER TABLE public.booking_even ATTACH PARTITION public.booking_even_low FOR VALUES FROM ('0') TO ('1000');

CREATE TABLE public.event_even (
  id bigint
) PARTITION BY RANGE (id);
ALTER TABLE public.event ATTACH PARTITION public.event_even FOR VALUES WITH (modulus 2, remainder 0);

CREATE TABLE public.event_even_low (
  id bigint
);
ALTER TABLE public.event_even ATTACH PARTITION public.event_even_low FOR VALUES FROM ('0') TO ('1000');

CREATE TABLE public.owner (
  id integer NOT NULL,
  account integer,
  CONSTRAINT owner_pkey PRIMARY KEY (id),
  CONSTRAINT owner_account_fkey FOREIGN KEY (account) REFERENCES public.account(id)
);

CREATE TABLE public.pet (
  id integer NOT NULL,
  owner integer,
  CONSTRAINT pet_pkey PRIMARY KEY (id),
  CONSTRAINT pet_owner_fkey FOREIGN KEY (owner) REFERENCES public.owner(id)
);

-- to.sql to from.sql

ALTER TABLE public.booking DETACH PARTITION public.booking_even;

-- data-loss: table:public.booking_even: the table and its rows are gone
-- data-loss: table:public.booking_even_low: the table and its rows are gone
DROP TABLE public.booking_even;

-- data-loss: table:public.event_even: the table and its rows are gone
-- data-loss: table:public.event_even_low: the table and its rows are gone
DROP TABLE public.event_even;

-- data-loss: table:public.pet: the table and its rows are gone
DROP TABLE public.pet;

-- data-loss: table:public.owner: the table and its rows are gone
DROP TABLE public.owner;
