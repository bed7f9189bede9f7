namespace FactCheck.Learning;

/// <summary>A node of a tree.</summary>
/// <param name="Feature">The feature that is asked.</param>
/// <param name="Child">The place of the child for "not above"; the other stands after it. 0 for a leaf.</param>
/// <param name="Value">What the feature is compared with; of a leaf, what is added to the score.</param>
/// <param name="Mean">What the leaves below add on the average.</param>
internal readonly record struct TreeNode(int Feature, int Child, float Value, float Mean);
