package org.gangmu.conformance.laws;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * A task of a tree as the laws of trees know it.
 *
 * @param id its id, not blank
 * @param parent the id of the task it stands under, empty for a root
 * @param text what it says
 * @param units who is answerable for it, in any order
 */
public record TreeNode(
    String id, Optional<String> parent, String text, ImmutableSet<String> units) {

  /** Checks that there is an id. */
  public TreeNode {
    requireNonNull(parent, "parent");
    requireNonNull(text, "text");
    requireNonNull(units, "units");
    checkArgument(!id.isBlank(), "id of a task must not be blank: %s", id);
  }

  /** Returns a root without text and units. */
  public static TreeNode root(String id) {
    return new TreeNode(id, Optional.empty(), "", ImmutableSet.of());
  }

  /** Returns a task under another, without text and units. */
  public static TreeNode under(String parent, String id) {
    return new TreeNode(id, Optional.of(parent), "", ImmutableSet.of());
  }

  /** Returns the task in another place. */
  public TreeNode withParent(Optional<String> newParent) {
    return new TreeNode(id, newParent, text, units);
  }

  /** Returns the task with another text. */
  public TreeNode withText(String newText) {
    return new TreeNode(id, parent, newText, units);
  }

  /** Returns the task with other units. */
  public TreeNode withUnits(ImmutableSet<String> newUnits) {
    return new TreeNode(id, parent, text, newUnits);
  }
}
