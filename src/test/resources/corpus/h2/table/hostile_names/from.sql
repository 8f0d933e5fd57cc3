CREATE TABLE "Odd ""name""" ("a.b" INTEGER, "select" VARCHAR(3));
