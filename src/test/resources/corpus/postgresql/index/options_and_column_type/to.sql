CREATE TABLE public.reading (taken bigint);
CREATE INDEX reading_taken ON public.reading (taken) WITH (fillfactor = 90);
