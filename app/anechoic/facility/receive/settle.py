"""What a task is next, once an answer came, went back or was skipped."""

from sqlalchemy import Connection

from anechoic.facility.context import Facility
from anechoic.facility.receive.given import given, stored_body
from anechoic.rules.review import sample
from anechoic.rules.task import ReviewReason, TaskState
from anechoic.store.facility import answers, appeals, reviews, tasks


def settle(facility: Facility, connection: Connection, task: tasks.TaskRow) -> TaskState:
    """Count the answers of a task and give it its state, in the caller's transaction.

    With all it wants: a review when it is sampled, else final. With fewer: returned while somebody is to have it
    again, else ready.
    """
    rows = answers.of_task(connection, task.id, "accepted")
    state = _state(facility, connection, task, rows)
    tasks.change(connection, task.id, state=state.value, answered=len(rows), changed=facility.clock.now_ms())
    return state


def _state(facility: Facility, connection: Connection, task: tasks.TaskRow, rows: list[answers.AnswerRow]) -> TaskState:
    if len(rows) < task.wanted:
        back = answers.of_task(connection, task.id, "returned")
        return TaskState.RETURNED if back else TaskState.READY
    returned = reviews.newest(connection, task.id, "returned")
    appealed = appeals.waiting_of(connection, task.id)
    reason = sample(
        [given(stored_body(facility, row)) for row in rows],
        [answers.ordinal(connection, row) for row in rows],
        returned_before=returned is not None,
        appealed=bool(appealed),
        draw=facility.columns.tag("review-draw", task.id),
    )
    if reason is None:
        return TaskState.FINAL
    reviews.add(
        connection,
        id=facility.new_id(),
        task=task.id,
        reason=reason.value,
        state="waiting",
        first_supervisor=returned.supervisor if returned and reason is ReviewReason.RETURNED_AGAIN else None,
        not_by=reviews.by_id(connection, appealed[0].against).supervisor if appealed else None,
        created=facility.clock.now_ms(),
    )
    return TaskState.IN_REVIEW
