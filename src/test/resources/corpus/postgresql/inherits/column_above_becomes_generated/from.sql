CREATE TABLE public.above (a integer, b boolean);
CREATE TABLE public.below (c text) INHERITS (public.above);
CREATE TABLE public.further () INHERITS (public.below);
