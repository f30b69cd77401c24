using System.Linq.Expressions;
using Lg.Rules.Compilation.Costs;
using Lg.Rules.Compilation.Runtime;
using Lg.Rules.Compilation.Typing;

namespace Lg.Rules.Compilation.Translation;

// What asks a list for the items that a value names, which an index answers.
internal sealed partial class Translator
{
    private Expression Joined(TypedNode.Macro macro, Join join, Expression range)
    {
        if (!traces)
            return Indexed(macro, join, range);

        // Whoever wants to know why is shown each item, when they are few; which must not cost more than an evaluation does.
        var list = Expression.Variable(range.Type);
        return Expression.Block(
            [list],
            Expression.Assign(list, range),
            Expression.Condition(
                Expression.Call(typeof(JoinRuntime), nameof(JoinRuntime.IsShort),
                    [list.Type.GetGenericArguments()[0].GetGenericArguments()[0]], list),
                Call(nameof(MacroRuntime.Exists), macro, list, macro.Condition!, isFree: true),
                Indexed(macro, join, list)));
    }

    private MethodCallExpression Indexed(TypedNode.Macro macro, Join join, Expression range)
    {
        var key = Untraced(() => Body(macro, join.Key, isFact: true));
        var wanted = Untraced(() => AsFact(join.Wanted));
        Type[] types = [key.Parameters[0].Type, join.Key.Type.ClrType];
        Expression site = Expression.Constant(macro, typeof(object));
        return join.IsWhole
            ? Expression.Call(typeof(JoinRuntime), nameof(JoinRuntime.Exists), types, scope, site, range, key, wanted,
                Expression.Constant(join.IsKeyFirst))
            : Call(nameof(MacroRuntime.Exists), macro,
                Expression.Call(typeof(JoinRuntime), nameof(JoinRuntime.Matching), types, scope, site, range, key, wanted),
                macro.Condition!);
    }
}
