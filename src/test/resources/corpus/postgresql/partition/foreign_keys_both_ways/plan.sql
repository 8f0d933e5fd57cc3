-- from.sql to to.sql

-- rebuild: table:public.tail/foreign key:tail_p: dropped and made anew: a constraint cannot be changed in place
-- access-exclusive: table:public.tail: nobody reads or writes it until the transaction ends, which reads or writes whole tables below
ALTER TABLE public.tail DROP CONSTRAINT tail_p;

-- full-scan: table:public.p/foreign key:p_q: the table is read while those who write wait
-- validation: table:public.p/foreign key:p_q: every row is looked up in the other table
-- may-fail: table:public.p/foreign key:p_q: fails where the rows there do not pass
ALTER TABLE public.p ADD CONSTRAINT p_q FOREIGN KEY (q) REFERENCES public.q(id);
ALTER TABLE public.p1 ADD CONSTRAINT p1_r FOREIGN KEY (r) REFERENCES public.r(id) NOT VALID;
ALTER TABLE public.q ALTER CONSTRAINT q_p DEFERRABLE INITIALLY DEFERRED;

CREATE TABLE public.q3 (
  id integer NOT NULL,
  p integer,
  CONSTRAINT q3_pkey PRIMARY KEY (id)
);
ALTER TABLE public.q2 ADD CONSTRAINT tandem_bound_1 CHECK (NOT ((id IS NOT NULL) AND (id = 3))) NOT VALID;
ALTER TABLE public.tail ADD CONSTRAINT tail_p FOREIGN KEY (p) REFERENCES public.p(id) ON DELETE SET NULL NOT VALID;
ALTER TABLE public.tail ADD CONSTRAINT tail_q FOREIGN KEY (q) REFERENCES public.q(id) NOT VALID;
ALTER TABLE public.p DROP CONSTRAINT p_r;

-- apart

-- validation: table:public.p1/foreign key:p1_r: every row is checked
-- may-fail: table:public.p1/foreign key:p1_r: fails where the rows there do not pass
ALTER TABLE public.p1 VALIDATE CONSTRAINT p1_r;

-- validation: table:public.q2: every row is checked against the bound
-- may-fail: table:public.q2: fails where a row belongs to the new partition
ALTER TABLE public.q2 VALIDATE CONSTRAINT tandem_bound_1;

-- validation: table:public.tail/foreign key:tail_p: every row is checked
-- may-fail: table:public.tail/foreign key:tail_p: fails where the rows there do not pass
ALTER TABLE public.tail VALIDATE CONSTRAINT tail_p;

-- validation: table:public.tail/foreign key:tail_q: every row is checked
-- may-fail: table:public.tail/foreign key:tail_q: fails where the rows there do not pass
ALTER TABLE public.tail VALIDATE CONSTRAINT tail_q;

-- together

ALTER TABLE public.q ATTACH PARTITION public.q3 FOR VALUES IN (3);
ALTER TABLE public.q2 DROP CONSTRAINT tandem_bound_1;

-- to.sql to from.sql

-- rebuild: table:public.tail/foreign key:tail_p: dropped and made anew: a constraint cannot be changed in place
ALTER TABLE public.tail DROP CONSTRAINT tail_p;
ALTER TABLE public.p1 DROP CONSTRAINT IF EXISTS p1_r;
ALTER TABLE public.p1 ADD CONSTRAINT p_r FOREIGN KEY (r) REFERENCES public.r(id) NOT VALID;
ALTER TABLE public.p2 ADD CONSTRAINT p_r FOREIGN KEY (r) REFERENCES public.r(id) NOT VALID;
ALTER TABLE public.tail ADD CONSTRAINT tail_p FOREIGN KEY (p) REFERENCES public.p(id) ON DELETE CASCADE NOT VALID;
ALTER TABLE public.p DROP CONSTRAINT p_q;
ALTER TABLE public.q DETACH PARTITION public.q3;

-- data-loss: table:public.q3: the table and its rows are gone
DROP TABLE public.q3;
ALTER TABLE public.q ALTER CONSTRAINT q_p NOT DEFERRABLE;
ALTER TABLE public.tail DROP CONSTRAINT tail_q;

-- apart

-- validation: table:public.p1/foreign key:p_r: every row is checked
-- may-fail: table:public.p1/foreign key:p_r: fails where the rows there do not pass
ALTER TABLE public.p1 VALIDATE CONSTRAINT p_r;

-- validation: table:public.p2/foreign key:p_r: every row is checked
-- may-fail: table:public.p2/foreign key:p_r: fails where the rows there do not pass
ALTER TABLE public.p2 VALIDATE CONSTRAINT p_r;

-- validation: table:public.tail/foreign key:tail_p: every row is checked
-- may-fail: table:public.tail/foreign key:tail_p: fails where the rows there do not pass
ALTER TABLE public.tail VALIDATE CONSTRAINT tail_p;

-- together

ALTER TABLE public.p ADD CONSTRAINT p_r FOREIGN KEY (r) REFERENCES public.r(id);
