CREATE TABLE public.reading (taken integer);
CREATE INDEX reading_taken ON public.reading (taken);
