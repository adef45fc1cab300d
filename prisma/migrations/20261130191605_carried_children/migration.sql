-- Steps that stand already are of today's trial books: none of them is a no of a unit that carried anybody.
ALTER TABLE "mobilisation_step" ADD COLUMN     "carried_children" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "mobilisation_step" ALTER COLUMN "carried_children" DROP DEFAULT;

-- Written by hand: what the schema files cannot say.

alter table mobilisation_step add constraint mobilisation_carried_counts check (carried_children >= 0);
